package gongkai.extract.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Runs extract-service. Configured by environment variables only; see `application.yml`.
@SpringBootApplication(proxyBeanMethods = false)
public class ExtractService {

  public static void main(String[] args) {
    SpringApplication.run(ExtractService.class, args);
  }
}
